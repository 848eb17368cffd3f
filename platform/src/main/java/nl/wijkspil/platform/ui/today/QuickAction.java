package nl.wijkspil.platform.ui.today;

/**
 * A big button on the start page.
 *
 * @param order from first to last
 * @param words what it does, in the reader's language
 * @param hint a count or so in smaller type, or empty
 * @param path where it leads
 */
public record QuickAction(int order, String words, String hint, String path) {}
