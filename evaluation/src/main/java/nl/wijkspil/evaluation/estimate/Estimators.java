package nl.wijkspil.evaluation.estimate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import nl.wijkspil.evaluation.specification.Method;
import nl.wijkspil.evaluation.specification.ReadSpecification;

/** Every method that exists, found through {@code META-INF/services}. */
public final class Estimators {

    private static final Map<String, Estimator> ALL = load();

    private Estimators() {}

    /** All methods by name, sorted. */
    public static Map<String, Estimator> all() {
        return ALL;
    }

    /** A reader of specifications that knows all methods. */
    public static ReadSpecification reader() {
        var methods = new LinkedHashMap<String, Method>();
        ALL.forEach((name, e) -> methods.put(name, new Method(name, e.options(), e.roles())));
        return new ReadSpecification(methods);
    }

    private static Map<String, Estimator> load() {
        var map = new TreeMap<String, Estimator>();
        for (var estimator :
                ServiceLoader.load(Estimator.class, Estimator.class.getClassLoader())) {
            if (map.put(estimator.method(), estimator) != null) {
                throw new IllegalStateException(
                        "method = "
                                + estimator.method()
                                + "\nMaybe two classes carry the same name.");
            }
        }
        return java.util.Collections.unmodifiableMap(map);
    }
}
