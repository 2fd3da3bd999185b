/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import java.util.Optional;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.WebApplicationException;
import org.ectmanager.application.report.Became;
import org.ectmanager.web.page.Declined;
import org.ectmanager.web.page.Problem;

/** Tells whoever comes to a report that is not there for them any more, with a form or a link of a mail, what became of it. */
public final class MovedOn {

    private MovedOn() {}

    /**
     * The usual page for what is not there where nothing may be told.
     *
     * @param reports where they see how the reports stand now
     */
    public static WebApplicationException of(Optional<Became> became, String reports) {
        return became.<WebApplicationException>map(what -> new Declined(Problem.MOVED_ON, sentence(what), reports))
                .orElseGet(NotFoundException::new);
    }

    /**
     * The same with the way to what was written in it.
     *
     * @param kept where those who wrote it read it
     */
    static WebApplicationException keeping(Optional<Became> became, String kept) {
        return became.<WebApplicationException>map(what -> new Declined(Problem.FELL_AWAY, sentence(what), kept))
                .orElseGet(NotFoundException::new);
    }

    private static String sentence(Became what) {
        return switch (what) {
            case WITH_SCHOOL ->
                "This report is with the induction tutor. If you could read it before, your school has taken it back to"
                        + " change it. You get an e-mail when it is shared with you, and are asked for your comments and"
                        + " your signature then.";
            case HANDED_IN ->
                "The school has handed this report in, so there is nothing to close or to move. It is read and accepted or returned"
                        + " like any other.";
            case CLOSED ->
                "The appropriate body has closed this report, because it will not come. Nobody has to do anything about"
                        + " it any more.";
            case PASSED ->
                "The appropriate body has decided that induction is passed, and so cancelled this report. Nobody has to"
                        + " write or sign it any more.";
            case FAILED ->
                "The appropriate body has decided that induction is failed, and so cancelled this report. Nobody has to"
                        + " write or sign it any more.";
            case PLANNED_ANEW ->
                "This report is not in the plan of the induction any more, which was planned anew, for example because a"
                        + " contract or an absence changed. Another report may have taken its place. If the school had"
                        + " begun it, those who write reports find what was written on the teacher’s record.";
        };
    }
}
