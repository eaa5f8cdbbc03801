/**
 * Criteria laid out for running: how a condition is asked of the facts of one deal, and what it says of them
 * afterwards.
 */
@NullMarked
package dev.attain.funnel.stage.assess.probe;

import org.jspecify.annotations.NullMarked;
