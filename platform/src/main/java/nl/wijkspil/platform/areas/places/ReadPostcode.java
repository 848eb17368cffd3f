package nl.wijkspil.platform.areas.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaColumn;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.exchange.areas.figures.Indicators;
import nl.wijkspil.platform.areas.Areas;
import nl.wijkspil.platform.areas.FigureRow;
import nl.wijkspil.platform.areas.Found;
import nl.wijkspil.platform.areas.NamedArea;
import nl.wijkspil.platform.areas.OfPostcode;
import nl.wijkspil.platform.areas.Places;
import nl.wijkspil.platform.areas.places.AreaPlace.Figure;
import nl.wijkspil.platform.areas.places.AreaPlace.Postcode;
import nl.wijkspil.platform.areas.places.AreaPlace.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what there is to know of the four digits of a postcode. */
@Component
class ReadPostcode {

    /** Where on the map its middle lies is no figure of its people or its houses. */
    private static final Set<String> POSITIONS = Set.of("rdx", "rdy", "lon", "lat");

    private final Areas areas;
    private final Places places;

    ReadPostcode(Areas areas, Places places) {
        this.areas = areas;
        this.places = places;
    }

    Postcode of(AreaCode code) {
        OfPostcode says = places.postcode(code).orElse(null);
        Found found = areas.search(code.text());
        return new Postcode(
                says,
                says == null ? List.of() : List.copyOf(areas.latest(says.named()).values()),
                found.by() == Found.By.POSTCODE ? found.areas() : List.of(),
                figures(code));
    }

    private List<Figure> figures(AreaCode code) {
        List<Figure> figures = new ArrayList<>();
        for (FigureRow row : areas.rows(List.of(code))) {
            List<AreaColumn> columns = row.dataset().columns();
            for (int i = 0; i < columns.size(); i++) {
                if (!POSITIONS.contains(columns.get(i).key())) {
                    figures.add(
                            new Figure(
                                    row.year(),
                                    columns.get(i).key(),
                                    name(columns.get(i)),
                                    row.cell(i)));
                }
            }
        }
        return figures;
    }

    private static Words name(AreaColumn column) {
        return Indicators.byKey(column.key())
                .map(known -> known.name())
                .orElseGet(() -> {
                    String plain = column.header().replace('_', ' ').strip();
                    String shown =
                            plain.isEmpty()
                                    ? column.key()
                                    : plain.substring(0, 1).toUpperCase(Locale.ROOT)
                                            + plain.substring(1);
                    return new Words(shown, shown);
                });
    }

    /** {@return its province and municipality, as far as the table of postcodes says} */
    List<Step> above(Postcode postcode) {
        OfPostcode says = postcode.says();
        List<Step> above = new ArrayList<>();
        if (says != null) {
            above.add(
                    new Step(
                            AreaLevel.PROVINCE,
                            says.provinceName(),
                            says.provinceName().isEmpty() ? null : known(says.province())));
            if (!says.municipality().isEmpty()) {
                boolean one = postcode.municipalities().size() == 1;
                above.add(
                        new Step(
                                AreaLevel.MUNICIPALITY,
                                says.municipality(),
                                one ? postcode.municipalities().getFirst().code() : null));
            }
        }
        return above;
    }

    private @Nullable AreaCode known(@Nullable AreaCode province) {
        return province == null ? null : areas.latest(province).map(NamedArea::code).orElse(null);
    }
}
