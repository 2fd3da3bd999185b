/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.ect;

import java.util.ArrayList;
import java.util.Optional;
import org.ectmanager.application.team.ChangeTeam.Supporter;
import org.ectmanager.application.team.ChangeTeam.Supporters;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.component.SummaryList;

/** Who stands beside a teacher, in words. */
public final class TeamWords {

    private static final String CHANGE = "Change mentor or tutor";
    private static final String NO_TUTOR = "is no longer an induction tutor, induction lead or head teacher here";
    private static final String NO_MENTOR = "is no longer on your school’s list of mentors";

    private TeamWords() {}

    /** @param record the address of the teacher's record */
    static Link change(String record) {
        return Link.to(address(record), CHANGE);
    }

    /** Where others are named. */
    public static String address(String record) {
        return record + "/team";
    }

    /** What is missing, in a few words, with whose record it is missing. */
    public static String toName(boolean withoutMentor, boolean withoutTutor, String teacher) {
        if (withoutMentor && withoutTutor) {
            return "Name a mentor and an induction tutor for " + teacher;
        }
        return (withoutTutor ? "Name an induction tutor for " : "Name a mentor for ") + teacher;
    }

    static SummaryList now(Supporters team) {
        var list = SummaryList.card("Who they are now")
                .row("Induction tutor", said(team.tutor(), NO_TUTOR))
                .row(
                        "Mentor",
                        team.mentor().map(mentor -> said(mentor, NO_MENTOR)).orElse("Nobody yet"));
        var reason = team.induction().team().sameReason();
        return reason.isEmpty() ? list : list.row("Why they are one person", reason);
    }

    private static String said(Supporter who, String gone) {
        return who.isHere() ? who.name() : who.name() + ", who " + gone;
    }

    static Notice named(Supporters team) {
        return Notice.success(team.mentor()
                .map(mentor -> "From today " + team.tutor().name() + " is the induction tutor and " + mentor.name()
                        + " is the mentor")
                .orElse("From today " + team.tutor().name() + " is the induction tutor"));
    }

    /** Somebody has gone, and nobody is named in their place. */
    static Optional<Notice> leftAlone(Supporters team, String record) {
        var gone = new ArrayList<String>();
        if (!team.tutor().isHere()) {
            gone.add(team.tutor().name() + " " + NO_TUTOR + ".");
        }
        if (!team.hasMentor()) {
            gone.add(team.mentor()
                    .map(mentor -> mentor.name() + " " + NO_MENTOR + ".")
                    .orElse(""));
        }
        return gone.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Notice.important(heading(team), String.join(" ", gone).strip())
                                .leadingTo(Link.to(
                                        address(record),
                                        toName(!team.hasMentor(), !team.tutor().isHere(), "this teacher"))));
    }

    private static String heading(Supporters team) {
        if (team.hasMentor()) {
            return "This teacher has no induction tutor";
        }
        return team.tutor().isHere()
                ? "This teacher has no mentor"
                : "This teacher has no mentor and no induction tutor";
    }
}
