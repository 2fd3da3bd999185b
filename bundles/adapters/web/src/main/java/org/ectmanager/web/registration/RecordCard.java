/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.registration;

import java.time.Clock;
import java.util.Optional;
import org.ectmanager.application.port.Teachers.Check;
import org.ectmanager.domain.eligibility.TeacherCheck;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.words.Days;

/** What the national teaching record said, among it the day of qualified teacher status, which nobody has to type. */
public final class RecordCard {

    private RecordCard() {}

    /** Of a teacher whom no head teacher has signed for: nothing of the answer, not even its day. */
    public static SummaryList withheld() {
        return card().row(
                        "Last asked",
                        "Not shown: the school has changed the TRN or the date of birth, and its head teacher has not signed"
                                + " that yet");
    }

    private static SummaryList card() {
        return SummaryList.card("National teaching record");
    }

    public static SummaryList of(Optional<Check> check, Clock clock) {
        var card = card();
        return check.map(last -> answered(card.row("Last asked", Days.at(last.askedAt(), clock)), last))
                .orElse(card.row("Last asked", "Not yet"));
    }

    private static SummaryList answered(SummaryList card, Check check) {
        var list = check.found() instanceof TeacherCheck.Known known
                ? card.row("Name on the record", known.record().fullName())
                        .row(
                                "Qualified teacher status",
                                known.record().qtsDate().map(Days::of).orElse("Not held yet"))
                : card.row(
                        "Answer",
                        check.found() instanceof TeacherCheck.NotFound
                                ? "No record with this TRN and date of birth"
                                : "The record could not be asked");
        return check.note().isBlank() ? list : list.row("Note", check.note());
    }
}
