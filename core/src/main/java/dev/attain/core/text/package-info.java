/**
 * Sentences for people, kept as data and put into words on demand, in English and Chinese. Start at
 * {@link dev.attain.core.text.Message}; your own rules speak through {@link dev.attain.core.text.Wording}.
 *
 * <pre>{@code
 * Wording lost = Wording.of("acme.lost", "{0} was lost to {1}", "{0}输给了{1}");
 * Message message = lost.message("Deal 17", "a competitor");
 * message.text(Locale.CHINESE);
 * }</pre>
 */
@NullMarked
package dev.attain.core.text;

import org.jspecify.annotations.NullMarked;
