package nl.wijkspil.platform.ui.today;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing that asks for attention, in the reader's language.
 *
 * @param words what it is, one short sentence
 * @param hint more, in smaller type, or empty
 * @param due last day, if there is one
 * @param path where to do it, such as {@code /profiel/bestuur}
 * @param linkWords words of the link, saying where it leads
 */
public record AttentionItem(
        String words, String hint, Optional<LocalDate> due, String path, String linkWords) {}
