package org.huizhi.adapters.persistence.broken;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import org.huizhi.application.grid.CaseCount;
import org.huizhi.application.grid.CaseQuery;
import org.huizhi.application.grid.FigureWindow;
import org.huizhi.application.grid.GridCaseReads;
import org.huizhi.application.kernel.Page;
import org.huizhi.application.kernel.Versioned;
import org.huizhi.domain.grid.cases.CaseNumber;
import org.huizhi.domain.grid.cases.GridCase;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.kernel.access.Visible;
import org.huizhi.domain.kernel.territory.DivisionCode;

/** Sound reads, to be broken in one way each. */
class BrokenReads implements GridCaseReads {

    final GridCaseReads sound;

    BrokenReads(GridCaseReads sound) {
        this.sound = sound;
    }

    @Override
    public Page<Versioned<GridCase>> page(CaseQuery query, Visible visible, Instant now) {
        return sound.page(query, visible, now);
    }

    @Override
    public Map<CaseCount, Long> counts(FigureWindow window, Visible visible, Instant now) {
        return sound.counts(window, visible, now);
    }

    @Override
    public Option<GridCaseId> byNumber(CaseNumber number) {
        return sound.byNumber(number);
    }

    @Override
    public Seq<GridCase> occurred(String category, DivisionCode within, Instant from, Instant to, int limit) {
        return sound.occurred(category, within, from, to, limit);
    }

    @Override
    public Seq<GridCaseId> rungsDue(Instant now, int limit) {
        return sound.rungsDue(now, limit);
    }

    @Override
    public Seq<GridCaseId> offersDue(Instant now, int limit) {
        return sound.offersDue(now, limit);
    }

    @Override
    public Option<Instant> nextDuty() {
        return sound.nextDuty();
    }

    @Override
    public Seq<GridCaseId> provisional(Option<GridCaseId> after, int limit) {
        return sound.provisional(after, limit);
    }
}
