/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.message.internal.Reader.Instead;
import org.ectmanager.application.message.internal.Reader.Mend;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.school.SchoolId;

/** Why nobody is there whose turn it is, told to those who can see to it. It names nobody. */
final class Absent {

    static final Instead DECISION_MAKER = instead(
            "You get this because there is no decision maker who may decide here. Under \u201cStaff\u201d you can add"
                    + " one.",
            Optional.empty());

    private Absent() {}

    /** @param held what the tutor holds at the school, none of it accepted */
    static Instead tutor(Induction induction, List<Appointed> held) {
        return held.stream()
                .findFirst()
                .map(post -> notAccepted("induction tutor", induction.school(), post))
                .orElseGet(() -> tutorHasLeft(induction));
    }

    /** Once an induction is over nobody else is named for it, so that nothing but the report is left to do. */
    private static Instead tutorHasLeft(Induction induction) {
        return induction.state() == Induction.State.OPEN
                ? instead(
                        "You get this because the induction tutor has left your school. Name another one, who then"
                                + " goes on.",
                        new Mend("Name another tutor", ects(induction) + "/team"))
                : instead(
                        "You get this because the induction tutor has left your school, and this induction is over, so"
                                + " that nobody else is named for it.",
                        Optional.empty());
    }

    static Instead teacher(Induction induction) {
        return instead(
                "You get this because the early career teacher has not signed in yet. Below their record you can have"
                        + " the invitation sent again, or to another address.",
                new Mend("Open the record", ects(induction)));
    }

    /** @param there everybody at the school */
    static Instead head(SchoolId school, List<Appointed> there) {
        return there.stream()
                .filter(held -> held.appointment().position() == Position.HEAD_TEACHER)
                .findFirst()
                .map(post -> notAccepted("head teacher", school, post))
                .orElseGet(() -> instead(
                        "You get this because your school has no head teacher here yet. Add them, so that they can"
                                + " sign.",
                        new Mend("Add the head teacher", home(school) + "/people/add?position=HEAD_TEACHER")));
    }

    private static Instead notAccepted(String position, SchoolId school, Appointed post) {
        return instead(
                "You get this because the " + position
                        + " has not accepted their position yet. On their page you can have the invitation sent again.",
                new Mend(
                        "Send the invitation again",
                        home(school) + "/people/" + post.appointment().id()));
    }

    private static Instead instead(String why, Mend mend) {
        return instead(why, Optional.of(mend));
    }

    private static Instead instead(String why, Optional<Mend> mend) {
        return new Instead(why, mend);
    }

    private static String ects(Induction induction) {
        return home(induction.school()) + "/ects/" + induction.id();
    }

    private static String home(SchoolId school) {
        return "school/" + school.value();
    }
}
