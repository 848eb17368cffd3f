@NullMarked
package nl.wijkspil.platform.enterprises.domain;

import org.jspecify.annotations.NullMarked;
