package nl.wijkspil.platform.studies.web;

import org.jspecify.annotations.Nullable;

/** Reads a number as people type it: 12,5 and 12.5 are the same. */
final class Numbers {

    private Numbers() {}

    static @Nullable Double read(String text) {
        return text.matches("-?[0-9]{1,9}([.,][0-9]{1,6})?")
                ? Double.valueOf(text.replace(',', '.'))
                : null;
    }
}
