package nl.wijkspil.platform.indicators.web;

/** The link of a round does not work: never did, was withdrawn, or its time is over. */
final class NoRoundException extends RuntimeException {}
