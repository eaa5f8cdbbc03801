/**
 * Titles for what deserves one, each with its reason and with whoever nearly had it. Start at
 * {@link dev.attain.incentives.recognition.title.TitleAwarder}.
 *
 * <pre>{@code
 * TitleProgram program = TitleProgram.of("year", "2026", new BoardTitle.Champion("champion"));
 * Recognition recognition = TitleAwarder.standard().award(program, facts);
 * recognition.awards();  // who has which title, and why
 * recognition.nearMisses(); // who nearly had it, and by how much
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.incentives.recognition.title;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
