/** What the packages of this module share and no user needs: where its sentences are, and guesses at misspelt names. */
@NullMarked
package dev.attain.funnel.internal;

import org.jspecify.annotations.NullMarked;
