package nl.wijkspil.evaluation.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkspil.evaluation.estimate.Estimation;
import nl.wijkspil.evaluation.estimate.Estimators;
import nl.wijkspil.evaluation.estimate.RunSpecification;
import nl.wijkspil.evaluation.panel.Table;
import nl.wijkspil.evaluation.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The methods that take a table: their golden cases, and their refusals as the command gives them.
 */
class TableMethodsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "intervals/binomial_grid",
                "fisher/tables_2x2",
                "paired/sleep",
                "permutation/mixtape_ri",
                "reliability/bfi_agreeableness",
                "reliability/bfi_conscientiousness_n30",
                "survey/apistrat",
                "multilevel/sleepstudy",
                "mrp/simulated_14_buurten",
                "sroi/four_outcomes_5y"
            })
    void goldenCase(String name) {
        GoldenCases.check(name);
    }

    private static Table table(String... lines) {
        var names = lines[0].split(",", -1);
        var columns = new LinkedHashMap<String, List<String>>();
        for (int j = 0; j < names.length; j++) {
            var cells = new ArrayList<String>();
            for (int i = 1; i < lines.length; i++) {
                cells.add(lines[i].split(",", -1)[j]);
            }
            columns.put(names[j], cells);
        }
        return Table.ofTexts("test", columns);
    }

    private static Estimation run(String json, Table data, Map<String, Table> tables) {
        var specification = Estimators.reader().read(json, Instant.EPOCH);
        return new RunSpecification(specification, Work.serial()).run(data, tables);
    }

    private static String code(Estimation estimation) {
        return ((Estimation.Refused) estimation).findings().getFirst().code();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fisher-exact | 'a,b,c,d;3,1,-1,3' | WS-EST-COUNT",
                "paired-change | 'voor,na;1,2;3,' | WS-EST-FEW-PAIRS",
                "permutation-test | 'y,d;1,1;2,1' | WS-EST-NO-CONTROLS",
                "permutation-test | 'y,d;1,1;2,3' | WS-EST-TREATMENT",
                "matching | 'y,d,x;1,1,1;2,0,1;3,0,' | WS-EST-EMPTY",
                "matching | 'y,d,x;1,1,1;2,1,1' | WS-EST-NO-CONTROLS",
                "matching | 'y,d,x;1,1,5;2,1,6;3,0,1;4,0,2' | WS-EST-SEPARATED",
                "entropy-balancing | 'y,d,x;1,1,5;2,1,6;3,0,1;4,0,2' | WS-EST-OUTSIDE",
                "multilevel | 'y,x,g;1,1,a;2,2,b' | WS-MULT-002",
                "survey | 'y,w;1,1;2,0' | WS-SURV-001"
            })
    void refusals(String method, String data, String code) {
        var columns =
                switch (method) {
                    case "paired-change" -> "{\"before\":\"voor\",\"after\":\"na\"}";
                    case "fisher-exact" -> "{}";
                    case "matching", "entropy-balancing" ->
                            "{\"outcome\":\"y\",\"treatment\":\"d\",\"covariates\":[\"x\"]}";
                    case "multilevel" ->
                            "{\"outcome\":\"y\",\"covariates\":[\"x\"],\"group\":\"g\"}";
                    case "survey" -> "{\"outcome\":\"y\",\"weight\":\"w\"}";
                    default -> "{\"outcome\":\"y\",\"treatment\":\"d\"}";
                };
        var json = "{\"method\":\"" + method + "\",\"columns\":" + columns + "}";
        assertThat(code(run(json, table(data.split(";")), Map.of()))).isEqualTo(code);
    }

    private static final String HEAD =
            "outcome,quantity,proxy_eur,deadweight,displacement,attribution,dropoff,duration";

    @Test
    void aRatioAlwaysHasItsRangeAndPercentagesAreRefused() {
        var json = "{\"method\":\"social-return\"}";
        var params = Map.of("params", table("investment,discount,years", "1000,0.03,3"));
        var answer = run(json, table(HEAD, "x,10,200,0.2,0,0.1,0,2"), params);
        var result = ((Estimation.Answered) answer).results().getFirst();
        assertThat(result.interval()).isNotNull();
        assertThat(result.diagnostics()).containsKeys("ratio", "ratioLow", "ratioHigh");
        assertThat(result.att()).isNaN();
        assertThat(result.warnings()).anyMatch(w -> w.code().equals("WS-SROI-DEFAULT-RANGE"));
        assertThat(code(run(json, table(HEAD, "x,10,200,20,0,0.1,0,2"), params)))
                .isEqualTo("WS-SROI-CELL");
    }

    @Test
    void anEstimatedEffectTakesThePlaceOfDeadweight() {
        var json = "{\"method\":\"social-return\"}";
        var params = Map.of("params", table("investment,discount,years", "1000,0,1"));
        var answer =
                run(
                        json,
                        table(
                                HEAD + ",change,effect,effect_low,effect_high,study",
                                "x,10,200,0.9,0,0,0,1,10,6,2,9,abc"),
                        params);
        var result = ((Estimation.Answered) answer).results().getFirst();
        assertThat(result.diagnostics().get("ratio")).isEqualTo(10 * 200 * 0.6 / 1000);
        assertThat(result.diagnostics().get("shareOnAssumedDeadweight")).isEqualTo(0.0);
    }

    @Test
    void rakingThroughTheCommandsDoor() {
        var json =
                "{\"method\":\"survey\",\"columns\":{\"outcome\":\"y\"},\"options\":{\"margins\":[{\"column\":\"g\",\"table\":\"ages\"}]}}";
        var data = table("y,g", "1,a", "2,a", "3,b", "5,b");
        var answer = run(json, data, Map.of("ages", table("group,population", "a,30", "b,70")));
        var result = ((Estimation.Answered) answer).results().getFirst();
        assertThat(result.att()).isEqualTo(0.3 * 1.5 + 0.7 * 4);
    }
}
