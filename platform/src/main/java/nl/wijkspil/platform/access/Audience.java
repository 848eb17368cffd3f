package nl.wijkspil.platform.access;

import java.util.Optional;
import java.util.Set;

/** For whom a route is. */
public sealed interface Audience {

    /** {@return whether this tenant (or nobody) may use the route} */
    boolean admits(Optional<Tenant> tenant);

    /** Everybody, signed in or not. */
    record Anyone() implements Audience {
        @Override
        public boolean admits(Optional<Tenant> tenant) {
            return true;
        }
    }

    /** Everybody who is signed in, whatever the role. */
    record SignedIn() implements Audience {
        @Override
        public boolean admits(Optional<Tenant> tenant) {
            return tenant.isPresent();
        }
    }

    /** People with at least one of these roles in the organisation they now work for. */
    record Holders(Set<Role> roles) implements Audience {
        /** Copies the roles. */
        public Holders {
            roles = Set.copyOf(roles);
        }

        @Override
        public boolean admits(Optional<Tenant> tenant) {
            return tenant.stream().anyMatch(t -> t.roles().stream().anyMatch(roles::contains));
        }
    }
}
