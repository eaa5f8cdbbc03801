/** What conditions demand of a deal, and whether several demands can be met at once. */
@NullMarked
package dev.attain.funnel.stage.check.demand;

import org.jspecify.annotations.NullMarked;
