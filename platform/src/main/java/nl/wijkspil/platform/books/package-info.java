/**
 * The books of residents' enterprises: audit files as they came, figures with every step back to
 * the journal line, an outlook, and what the members' committee said.
 */
@ApplicationModule(
        displayName = "Books",
        allowedDependencies = {"access", "enterprises", "indicators", "loans", "ui"})
@NullMarked
package nl.wijkspil.platform.books;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
