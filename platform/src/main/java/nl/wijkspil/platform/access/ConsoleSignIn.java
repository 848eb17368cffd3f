package nl.wijkspil.platform.access;

import java.util.List;

/** Sign-in links for the console of a local start; never offered by a page. */
public interface ConsoleSignIn {

    /**
     * Makes a fresh link for every fictional person. When there is no organisation at all it makes
     * none: see {@link #setUp()}.
     *
     * @return by organisation, then name; links end after 15 minutes and work once
     */
    List<Link> links();

    /** {@return the address where the first organisation is registered, empty once there is one} */
    List<Link> setUp();

    /**
     * A link to sign in.
     *
     * @param name the person
     * @param role first role, in Dutch
     * @param organisation where
     * @param url complete address with the one-time token
     */
    record Link(String name, String role, String organisation, String url) {}
}
