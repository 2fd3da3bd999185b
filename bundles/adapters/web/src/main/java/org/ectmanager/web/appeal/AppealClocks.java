/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.appeal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ectmanager.application.appeal.RecordAppeal.Log;
import org.ectmanager.domain.decision.AppealProcedure;
import org.ectmanager.domain.decision.AppealStep.HearingSet;
import org.ectmanager.domain.decision.AppealStep.Kind;
import org.ectmanager.web.decision.DecisionView.Timed;
import org.ectmanager.web.words.Days;

/** The clocks of an appeal that run: to make one, to reply to it, and before a hearing (R48, R49). */
final class AppealClocks {

    private AppealClocks() {}

    static List<Timed> of(Log log, LocalDate today) {
        var appeal = log.appeal();
        var timed = new ArrayList<Timed>();
        if (!appeal.has(Kind.MADE) && !appeal.has(Kind.NOT_WANTED)) {
            timed.add(Timed.toAppeal(log.window(), today));
            timed.add(Timed.toAct(log.window(), today));
        }
        appeal.toReply(log.clocks()).map(deadline -> Timed.of(deadline, today)).ifPresent(timed::add);
        appeal.hearing().ifPresent(set -> timed.add(statements(log, set, today)));
        return List.copyOf(timed);
    }

    /** By when the parties say who comes, or send what they think (R49). */
    private static Timed statements(Log log, HearingSet set, LocalDate today) {
        var procedure = new AppealProcedure(log.clocks());
        var by = procedure.statementsBy(set.hearing());
        return new Timed(
                "A hearing is on " + Days.of(set.hearing())
                        + ". Who comes and which witnesses, or what you think in writing, is sent: by the end of",
                Days.of(by),
                today.isAfter(by),
                List.of(procedure.hearing(set.on(), set.hearing()).reason()));
    }
}
