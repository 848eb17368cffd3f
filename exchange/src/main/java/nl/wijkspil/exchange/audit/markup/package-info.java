/** A strict and fast scanner of XML bytes; knows elements and texts, refuses everything else. */
@NullMarked
package nl.wijkspil.exchange.audit.markup;

import org.jspecify.annotations.NullMarked;
