/** What the packages of this module share and no user needs: where its sentences are, and checks of several. */
@NullMarked
package dev.attain.incentives.internal;

import org.jspecify.annotations.NullMarked;
