package nl.wijkspil.platform.portfolio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.TreeMap;
import nl.wijkspil.evaluation.fiction.FictionalEnterprise;
import nl.wijkspil.evaluation.fiction.FictionalPortfolio;
import nl.wijkspil.evaluation.rules.Urbanity;
import nl.wijkspil.exchange.areas.AreaInput;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.areas.Delivery;
import nl.wijkspil.platform.areas.LoadAreas;
import org.springframework.stereotype.Component;

/**
 * An invented country of one province, one municipality and two districts, with a neighbourhood for
 * each fictional enterprise and as many without one, on invented ground in the North Sea, with
 * invented figures of ten years. They come in as files in the official layout, through the same
 * door.
 */
@Component
class FictionalAreas {

    private static final int FIRST_YEAR = 2015;
    private static final int LAST_YEAR = 2024;
    private static final int ACROSS = 7;
    private static final int IN_DISTRICT = 14;
    private static final String HEADER =
            "Wijken en buurten;Regioaanduiding/Gemeentenaam (naam);Regioaanduiding/Codering (code);"
                    + "Bevolking/Aantal inwoners (aantal);Bevolking/Leeftijdsgroepen/0 tot 15 jaar"
                    + " (aantal);Bevolking/Leeftijdsgroepen/65 jaar of ouder (aantal);"
                    + "Bevolking/Particuliere huishoudens/Huishoudens totaal (aantal);"
                    + "Bevolking/Particuliere huishoudens/Eenpersoonshuishoudens (aantal);"
                    + "Wonen/Woningvoorraad (aantal);"
                    + "Nabijheid voorzieningen/Afstand tot huisartsenpraktijk (km);"
                    + "Nabijheid voorzieningen/Afstand tot grote supermarkt (km);"
                    + "Stedelijkheid/Mate van stedelijkheid (code);"
                    + "Stedelijkheid/Omgevingsadressendichtheid (aantal per km2)\r\n";

    /** Its surroundings are withheld, as happens: then nobody knows whether it is a town. */
    private static final String NOT_SAID = "Spoordam";

    private final LoadAreas loading;

    FictionalAreas(LoadAreas loading) {
        this.loading = loading;
    }

    /** {@return the code of the invented neighbourhood of a fictional enterprise} */
    static String code(String enterprise) {
        List<String> ids =
                FictionalPortfolio.load().enterprises().stream()
                        .map(FictionalEnterprise::id)
                        .toList();
        return code(ids.indexOf(enterprise));
    }

    private static String code(int number) {
        return String.format(
                Locale.ROOT, "BU9900%02d%02d", 1 + number / IN_DISTRICT, number % IN_DISTRICT);
    }

    void load(FictionalPortfolio portfolio, Map<String, Tenant> keepers) {
        var support =
                portfolio.people().stream()
                        .filter(person -> person.role().equals("SUPPORT"))
                        .findFirst()
                        .orElseThrow();
        List<Place> places = places(portfolio);
        CurrentTenant.run(
                LoadFictionalPortfolio.keeper(keepers, support.organisation()),
                () -> {
                    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                        load("verzonnen-kerncijfers-" + year + ".csv", figures(places, year), year);
                    }
                    List<String> codes = places.stream().map(Place::code).toList();
                    for (int year : FictionalHealth.YEARS) {
                        load(
                                "verzonnen-gezondheid-" + year + ".csv",
                                FictionalHealth.of(codes, year),
                                year);
                    }
                    load(
                            "verzonnen-woonplaatsen.csv",
                            FictionalPlaces.file(portfolio, FIRST_YEAR, LAST_YEAR),
                            LAST_YEAR);
                    load("verzonnen-buurten.geojson", boundaries(places), LAST_YEAR);
                    load("verzonnen-gemeente.geojson", municipality(places), LAST_YEAR);
                });
    }

    private void load(String name, String text, int year) {
        try {
            Path file = Files.createTempFile("wijkspil-fiction", ".txt");
            try {
                Files.writeString(file, text);
                var answer =
                        loading.load(
                                new AreaInput(file, name),
                                year,
                                Delivery.UNKNOWN,
                                LoadAreas.Replace.REFUSE,
                                true);
                if (!answer.loaded()) {
                    throw new IllegalStateException(name + ": " + answer.findings());
                }
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Place(
            String code,
            String name,
            int people,
            double growth,
            double old,
            double gp,
            OptionalDouble nextShop,
            OptionalDouble addresses) {

        String district() {
            return "WK" + code.substring(2, 8);
        }
    }

    private static List<Place> places(FictionalPortfolio portfolio) {
        SplittableRandom random = new SplittableRandom(2026);
        SplittableRandom density = new SplittableRandom(2027);
        List<Place> places = new ArrayList<>();
        for (FictionalEnterprise each : portfolio.enterprises()) {
            places.add(
                    place(
                            places.size(),
                            each.place(),
                            (int) (each.inhabitants() * 1.15),
                            nextShop(each),
                            each.place().equals(NOT_SAID)
                                    ? OptionalDouble.empty()
                                    : addresses(each.urbanity() == Urbanity.URBAN, density),
                            random));
        }
        for (int i = 0; i < 14; i++) {
            places.add(
                    place(
                            places.size(),
                            "Voorbeeldbuurt " + (i + 1),
                            1200 + random.nextInt(4000),
                            OptionalDouble.empty(),
                            addresses(i % 2 == 0, density),
                            random));
        }
        return places;
    }

    /** The next shop stands as far away in the neighbourhood's figures as in the enterprise's. */
    private static OptionalDouble nextShop(FictionalEnterprise enterprise) {
        return enterprise.functions().stream()
                .filter(function -> function.code().equals("WINKEL"))
                .mapToDouble(FictionalEnterprise.Function::alternativeKm)
                .findFirst();
    }

    /** Invented addresses per square kilometre around a place in a town, or elsewhere. */
    private static OptionalDouble addresses(boolean town, SplittableRandom random) {
        return OptionalDouble.of(
                town ? 1060 + 2000 * random.nextDouble() : 120 + 700 * random.nextDouble());
    }

    private static Place place(
            int number,
            String name,
            int people,
            OptionalDouble nextShop,
            OptionalDouble addresses,
            SplittableRandom random) {
        return new Place(
                code(number),
                name,
                people,
                0.99 + 0.02 * random.nextDouble(),
                0.15 + 0.12 * random.nextDouble(),
                0.6 + 4 * random.nextDouble(),
                nextShop,
                addresses);
    }

    /** Addresses per square kilometre times dwellings, and the dwellings of which it is known. */
    private record Density(double sum, double dwellings) {

        static final Density NONE = new Density(0, 0);

        static Density of(OptionalDouble addresses, long dwellings) {
            return addresses.isPresent()
                    ? new Density(addresses.getAsDouble() * dwellings, dwellings)
                    : NONE;
        }

        Density and(Density other) {
            return new Density(sum + other.sum, dwellings + other.dwellings);
        }

        OptionalDouble mean() {
            return dwellings > 0 ? OptionalDouble.of(sum / dwellings) : OptionalDouble.empty();
        }
    }

    private static String figures(List<Place> places, int year) {
        StringBuilder rows = new StringBuilder();
        long[] sums = new long[6];
        Map<String, long[]> districts = new TreeMap<>();
        Map<String, Double> nearDistricts = new TreeMap<>();
        Map<String, Density> denseDistricts = new TreeMap<>();
        double near = 0;
        Density density = Density.NONE;
        int back = LAST_YEAR - year;
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            long people = five(place.people() / Math.pow(place.growth(), back));
            long young = five(people * (0.17 + 0.002 * back));
            long old = five(people * (place.old() - 0.005 * back));
            long homes = five(people / (2.05 + 0.02 * back));
            long alone = five(homes * (0.40 - 0.006 * back));
            long dwellings = five(homes * 1.03);
            long[] all = {people, young, old, homes, alone, dwellings};
            long[] district = districts.computeIfAbsent(place.district(), code -> new long[6]);
            for (int k = 0; k < all.length; k++) {
                sums[k] += all[k];
                district[k] += all[k];
            }
            double gp = Math.max(0.3, place.gp() - 0.05 * back);
            near += gp;
            nearDistricts.merge(place.district(), gp / IN_DISTRICT, Double::sum);
            // one cell that is withheld, as in the real files
            double shopAt = place.nextShop().orElse(gp * 0.7);
            String shop = year == 2018 && i % 9 == 0 ? "       ." : number(shopAt);
            OptionalDouble around = place.addresses();
            Density own = Density.of(around, dwellings);
            density = density.and(own);
            denseDistricts.merge(place.district(), own, Density::and);
            row(rows, place.name(), place.code(), all, number(gp), shop, urban(around, back));
        }
        String mean = number(near / places.size());
        String urban = urban(density.mean(), back);
        StringBuilder head = new StringBuilder("\ufeff").append(HEADER);
        row(head, "Verzonnen land", "NL99", sums, mean, mean, urban);
        row(head, "Voorbeeldgemeente", "GM9900", sums, mean, mean, urban);
        districts.forEach((code, counts) -> {
            String middle = number(nearDistricts.getOrDefault(code, 0.0));
            String name = "Voorbeeldwijk " + Integer.parseInt(code.substring(6));
            String dense = urban(denseDistricts.getOrDefault(code, Density.NONE).mean(), back);
            row(head, name, code, counts, middle, middle, dense);
        });
        return head.append(rows).toString();
    }

    private static void row(
            StringBuilder out,
            String name,
            String code,
            long[] counts,
            String gp,
            String shop,
            String urban) {
        out.append(name).append(";Voorbeeldgemeente;").append(code);
        for (long count : counts) {
            out.append(';').append(count);
        }
        out.append(';').append(gp).append(';').append(shop);
        out.append(';').append(urban).append("\r\n");
    }

    /** The class and the density, which grows by half a percent a year. */
    private static String urban(OptionalDouble addresses, int back) {
        if (addresses.isEmpty()) {
            return "       .;       .";
        }
        long density = Math.round(addresses.getAsDouble() / Math.pow(1.005, back));
        long level =
                density >= 2500
                        ? 1
                        : density >= 1500 ? 2 : density >= 1000 ? 3 : density >= 500 ? 4 : 5;
        return "%8d;%8d".formatted(level, density);
    }

    private static long five(double count) {
        return 5 * Math.round(count / 5);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%8.1f", value);
    }

    private static String boundaries(List<Place> places) {
        StringBuilder out = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
        for (int i = 0; i < places.size(); i++) {
            out.append(i == 0 ? "" : ",")
                    .append(
                            feature(
                                    places.get(i).code(),
                                    places.get(i).name(),
                                    i % ACROSS,
                                    i / ACROSS,
                                    1,
                                    1));
        }
        return out.append("]}").toString();
    }

    private static String municipality(List<Place> places) {
        return "{\"type\":\"FeatureCollection\",\"features\":["
                + feature(
                        "GM9900",
                        "Voorbeeldgemeente",
                        0,
                        0,
                        ACROSS,
                        (places.size() + ACROSS - 1) / ACROSS)
                + "]}";
    }

    /** A block of invented ground; neighbours share their corners. */
    private static String feature(
            String code, String name, int column, int row, int width, int height) {
        StringBuilder ring = new StringBuilder();
        int[][] corners = {{0, 0}, {width, 0}, {width, height}, {0, height}, {0, 0}};
        for (int[] corner : corners) {
            int x = column + corner[0];
            int y = row + corner[1];
            double skew = 0.006 * Math.sin(2.1 * x + 1.3 * y);
            ring.append(ring.isEmpty() ? "" : ",")
                    .append(
                            String.format(
                                    Locale.ROOT,
                                    "[%.5f,%.5f]",
                                    3.2 + 0.03 * x + skew,
                                    53.2 + 0.02 * y - skew / 2));
        }
        return "{\"type\":\"Feature\",\"properties\":{\"code\":\""
                + code
                + "\",\"naam\":\""
                + name
                + "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[["
                + ring
                + "]]}}";
    }
}
