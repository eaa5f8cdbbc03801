/** Tasks, reps and policy laid out for the engines: numbered, checked, scored. Not exported. */
@NullMarked
package dev.attain.funnel.allocation.book;

import org.jspecify.annotations.NullMarked;
