package nl.wijkspil.platform.access;

/**
 * A place in the menu, offered as a bean by the module that owns the page. The first item that a
 * person may see is where that person lands after signing in.
 *
 * @param order from left to right; below 10 is a start page
 * @param key message key of the words
 * @param path where it leads
 * @param audience who sees it; the same as the route's line in the rights table
 */
public record NavigationItem(int order, String key, String path, Audience audience) {}
