/**
 * Who was ahead in every quarter, and who has which title.
 * Start at {@link dev.attain.examples.steelwheels.recognition.RecognitionYear}.
 */
@NullMarked
package dev.attain.examples.steelwheels.recognition;

import org.jspecify.annotations.NullMarked;
