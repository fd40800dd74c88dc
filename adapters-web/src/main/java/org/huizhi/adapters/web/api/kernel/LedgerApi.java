package org.huizhi.adapters.web.api.kernel;

import java.util.List;
import org.huizhi.adapters.web.api.answer.Answer;
import org.huizhi.adapters.web.api.request.Asked;
import org.huizhi.application.kernel.ledger.LedgerDesk;
import org.huizhi.application.kernel.ledger.Verification;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** 台账核验接口: whether the ledger is what was written, and where it is not. */
@Controller
public final class LedgerApi {

    static final String PATH = "/api/v1/ledger/verification";

    private final LedgerDesk ledger;

    public LedgerApi(LedgerDesk ledger) {
        this.ledger = ledger;
    }

    /**
     * 核验视图: what was found.
     *
     * @param chained whether this store keeps a chain at all
     * @param lines how many lines were read
     * @param seals how many seals were read
     * @param unsealed how many lines are newer than the newest seal
     * @param findings what is wrong, at most a hundred
     */
    public record VerificationView(boolean chained, long lines, long seals, long unsealed, List<FindingView> findings) {

        static VerificationView of(Verification verified, Asked asked) {
            return new VerificationView(
                    verified.chained(),
                    verified.lines(),
                    verified.seals(),
                    verified.unsealed(),
                    verified.findings()
                            .map(finding -> FindingView.of(finding, asked))
                            .asJava());
        }
    }

    /**
     * 发现视图: one thing that is wrong.
     *
     * @param kind what sort of thing the line is about; {@code seal} for a seal
     * @param id that thing's id, or the seal's number
     * @param version the version of the line, 0 for a seal
     * @param line the line's place in that version, 0 for a seal
     * @param code what is wrong
     * @param message the same in words
     */
    public record FindingView(String kind, String id, long version, int line, String code, String message) {

        static FindingView of(Verification.Finding finding, Asked asked) {
            return new FindingView(
                    finding.about().kind(),
                    finding.about().id(),
                    finding.version(),
                    finding.n(),
                    finding.what().key(),
                    asked.speech().say(finding.what()));
        }
    }

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    Answer<VerificationView> verify(Asked asked) {
        return asked.reading()
                .flatMap(ledger::verify)
                .fold(asked::unseen, verified -> Answer.ok(VerificationView.of(verified, asked)));
    }
}
