package nl.wijkspil.platform.access;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The {@link Tenant} of the work at hand, bound to the thread. Requests get it from the session;
 * jobs and event listeners say it themselves with {@link #call}.
 */
public final class CurrentTenant {

    private static final ThreadLocal<@Nullable Tenant> TENANT = new ThreadLocal<>();

    private static final List<Consumer<Optional<Tenant>>> LISTENERS = new CopyOnWriteArrayList<>();

    private CurrentTenant() {}

    /**
     * Tells the listener, on the thread itself, each time another tenant is bound. Storage uses it
     * to keep a running transaction working for the tenant at hand.
     *
     * @return a handle that stops telling
     */
    public static Runnable onSwitch(Consumer<Optional<Tenant>> listener) {
        LISTENERS.add(listener);
        return () -> LISTENERS.remove(listener);
    }

    /** {@return the tenant, or nothing when nobody is signed in} */
    public static Optional<Tenant> find() {
        return Optional.ofNullable(TENANT.get());
    }

    /**
     * {@return the tenant}
     *
     * @throws NotAllowedException if nobody is signed in
     */
    public static Tenant get() {
        return find().orElseThrow(() -> new NotAllowedException("nobody is signed in"));
    }

    /** Does the work for this tenant and restores who was there before. */
    public static <T extends @Nullable Object> T call(@Nullable Tenant tenant, Supplier<T> work) {
        var before = TENANT.get();
        bind(tenant);
        try {
            return work.get();
        } finally {
            bind(before);
        }
    }

    /** As {@link #call}, for work without an answer. */
    public static void run(@Nullable Tenant tenant, Runnable work) {
        CurrentTenant.<@Nullable Object>call(
                tenant,
                () -> {
                    work.run();
                    return null;
                });
    }

    private static void bind(@Nullable Tenant tenant) {
        if (tenant == null) {
            TENANT.remove();
        } else {
            TENANT.set(tenant);
        }
        LISTENERS.forEach(listener -> listener.accept(Optional.ofNullable(tenant)));
    }
}
