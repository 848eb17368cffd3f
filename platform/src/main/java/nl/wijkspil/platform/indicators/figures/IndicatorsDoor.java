package nl.wijkspil.platform.indicators.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.indicators.IndicatorSource;
import nl.wijkspil.platform.indicators.Indicators;
import nl.wijkspil.platform.indicators.NewFigure;
import nl.wijkspil.platform.indicators.NewRound;
import nl.wijkspil.platform.indicators.Origin;
import nl.wijkspil.platform.indicators.RecordedFigure;
import nl.wijkspil.platform.indicators.rounds.OpenRound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of the module: each question goes to the deed of its name. */
@Service
class IndicatorsDoor implements Indicators {

    private final RecordFigures recording;
    private final SubmitFigures submitting;
    private final DecideOnFigures deciding;
    private final ReadFigures reading;
    private final OpenRound rounds;
    private final List<IndicatorSource> sources;

    IndicatorsDoor(
            RecordFigures recording,
            SubmitFigures submitting,
            DecideOnFigures deciding,
            ReadFigures reading,
            OpenRound rounds,
            List<IndicatorSource> sources) {
        this.recording = recording;
        this.submitting = submitting;
        this.deciding = deciding;
        this.reading = reading;
        this.rounds = rounds;
        this.sources = sources;
    }

    @Override
    public List<UUID> record(List<NewFigure> figures, Origin origin, String originName) {
        return recording.record(figures, origin, originName);
    }

    @Override
    public int submit(Collection<UUID> figures) {
        return submitting.submit(figures);
    }

    @Override
    public int approve(Organisation.Id owner, Collection<UUID> figures) {
        return deciding.approve(owner, figures);
    }

    @Override
    public UUID openRound(NewRound round) {
        return switch (rounds.open(round)) {
            case OpenRound.Outcome.Opened opened -> opened.id();
            case OpenRound.Outcome.Refused refused ->
                    throw new IllegalArgumentException(
                            "round (%s) is refused: %s%nMaybe see RoundRules."
                                    .formatted(round.title(), refused.problems()));
        };
    }

    @Override
    public boolean giveBack(Organisation.Id owner, UUID figure, String note) {
        return deciding.giveBack(owner, figure, note);
    }

    @Override
    public List<RecordedFigure> figures(Question question) {
        return reading.figures(question);
    }

    @Override
    public Optional<RecordedFigure> figure(Organisation.Id owner, UUID id, String purpose) {
        return reading.figure(owner, id, purpose);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Proposal> proposals(int year) {
        var proposals = new ArrayList<Proposal>();
        for (var source : sources) {
            source.derive(year).forEach(f -> proposals.add(new Proposal(f, source.name())));
        }
        return proposals;
    }
}
