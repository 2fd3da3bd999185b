/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.registration;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.induction.EarlierRecords;
import org.ectmanager.application.induction.EarlierRecords.Earlier;
import org.ectmanager.application.registration.Details.Before;
import org.ectmanager.domain.terms.Terms;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.words.Days;

/**
 * What is on record of a teacher who is registered again, and where the registration says something else.
 *
 * @param differs empty where the registration says what is on record
 */
public record EarlierCards(List<SummaryList> cards, String differs) {

    /** @param root the address below which each induction has its record */
    public static EarlierCards of(String root, List<Earlier> all, Optional<Before> said) {
        return new EarlierCards(
                all.stream().map(earlier -> card(root, earlier)).toList(),
                EarlierRecords.served(all)
                        .map(served -> differs(
                                served, said.map(before -> before.terms().terms())))
                        .orElse(""));
    }

    private static SummaryList card(String root, Earlier earlier) {
        var induction = earlier.induction();
        return SummaryList.card(
                        "An earlier induction, on record here",
                        new Link(
                                "Open its record",
                                root + "/" + induction.id(),
                                "from " + Days.of(induction.startsOn())))
                .row("School", earlier.school())
                .row("Began", Days.of(induction.startsOn()))
                .row("Where it stands", induction.state().title())
                .row("Ended", earlier.endedOn().map(Days::of).orElse("Not ended"))
                .row("Terms served", earlier.served() + " of " + earlier.required() + " full-time equivalent terms");
    }

    /** Compared as reported: to one decimal place, which is what a form can say. */
    private static String differs(Terms served, Optional<Terms> said) {
        if (said.isEmpty()) {
            return "The registration says that nothing was served before. On record here are " + served
                    + " full-time equivalent terms.";
        }
        return said.get().reported().compareTo(served.reported()) == 0
                ? ""
                : "The registration says that " + said.get()
                        + " full-time equivalent terms were served before. On record" + " here are " + served + ".";
    }
}
