package nl.wijkspil.evaluation.scale;

/**
 * A named part of the scale.
 *
 * @param from lowest score that belongs to it
 * @param name its Dutch name
 */
public record Band(double from, String name) {}
