package nl.wijkspil.evaluation.fiction;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Everybody in the fictional portfolio: invented first and last names, put together in order. */
final class FictionalPeople {

    private static final List<String> COORDINATORS =
            List.of(
                    "Hanneke Vlinderman",
                    "Samir Ketelaar",
                    "Wubbo Noordhoek",
                    "Loes Aambeeld",
                    "Fatma Lindeboom",
                    "Jos Schroevers",
                    "Bregje Welkom",
                    "Sietske Vaarwater",
                    "Ricardo Molenwiek",
                    "Tonny Sluiswachter",
                    "Nadia Groenewoud",
                    "Gert Deelstra",
                    "Ayse Sterrenburg",
                    "Bart Wissel");

    private FictionalPeople() {}

    static List<FictionalPerson> all(List<FictionalEnterprise> enterprises) {
        var people = new ArrayList<FictionalPerson>();
        for (int i = 0; i < enterprises.size(); i++) {
            people.add(person(COORDINATORS.get(i), enterprises.get(i).id(), "COORDINATOR"));
        }
        var first = enterprises.getFirst().id();
        people.add(person("Dirk Voorzit", first, "BOARD"));
        people.add(person("Marja Centen", first, "TREASURER"));
        people.add(person("Mo Helpman", first, "VOLUNTEER"));
        people.add(person("Saskia Portefeuille", "fonds", "PROGRAMME_MANAGER"));
        people.add(person("Kees Termijn", "fonds", "CREDIT_ADMINISTRATOR"));
        people.add(person("Ada Meedenker", "fonds", "ADVISER"));
        people.add(person("Otto Oordeel", "fonds", "COMMITTEE_MEMBER"));
        people.add(person("Eva Meetlat", "bureau", "EVALUATOR"));
        people.add(person("Ruben Tweede", "bureau", "EVALUATOR"));
        people.add(person("Iris Derde", "bureau", "EVALUATOR"));
        people.add(person("Noor Vraagbaak", "netwerk", "SUPPORT"));
        people.add(person("Pim Raadhuis", "gemeente", "PARTNER"));
        // The adviser is also a volunteer: one person, roles in two organisations.
        people.add(person("Ada Meedenker", first, "VOLUNTEER"));
        return List.copyOf(people);
    }

    /** {@return the coordinator of an enterprise} */
    static String coordinator(List<FictionalEnterprise> enterprises, String enterprise) {
        for (int i = 0; i < enterprises.size(); i++) {
            if (enterprises.get(i).id().equals(enterprise)) {
                return COORDINATORS.get(i);
            }
        }
        throw new IllegalArgumentException(
                "enterprise (%s) does not exist.%nMaybe it was renamed.".formatted(enterprise));
    }

    private static FictionalPerson person(String name, String organisation, String role) {
        var address =
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replace(' ', '.');
        return new FictionalPerson(name, address + "@wijkspil.example", organisation, role);
    }
}
