/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.registration;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.ect.EctPanel;
import org.ectmanager.web.school.SchoolPanel.Panel;
import org.ectmanager.web.words.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How an induction began: what was served before, and the registration, to read and as PDF. Features 2.8. */
@Component
public final class RegistrationOfEctPanel implements EctPanel {

    private final Rights rights;

    @Activate
    public RegistrationOfEctPanel(@Reference Rights rights) {
        this.rights = rights;
    }

    @Override
    public Optional<Panel> panel(Caller caller, Induction induction, String address) {
        var longer = induction.before().extendedInWales();
        var served = (induction.before().isNone()
                        ? "Nothing"
                        : induction.before().terms().inWords() + ", counted by the appropriate body")
                + (longer.isNone() ? "" : ". Extended in Wales by " + longer.inWords());
        var absent = induction.before().absent().isNone()
                ? "None"
                : induction.before().absent() + " days in the part that still ran";
        var table = Table.of(
                        "How induction began here",
                        Table.words("Start"),
                        Table.words("Served before"),
                        Table.words("Absent before"))
                .rows(List.of(List.of(
                        Cell.of(Days.of(induction.startsOn())), served(caller, induction, served), Cell.of(absent))));
        return Optional.of(new Panel(table, registration(caller, induction)));
    }

    private Cell served(Caller caller, Induction induction, String words) {
        return induction.state() == State.OPEN && rights.allows(caller, Right.AUTHORISE_ECT)
                ? Cell.of(
                        words,
                        Link.to(
                                "/" + caller.body() + "/console/ects/" + induction.id() + "/wales",
                                "Correct an extension decided in Wales"))
                : Cell.of(words);
    }

    private Optional<Link> registration(Caller caller, Induction induction) {
        var home = "/" + caller.body();
        if (rights.allows(caller, Right.SEE_ALL_SCHOOLS)) {
            return Optional.of(link(home + "/console/registrations/" + induction.registration()));
        }
        return rights.allows(caller, Right.REGISTER_ECT, induction.school())
                ? Optional.of(link(
                        home + "/school/" + induction.school().value() + "/registrations/" + induction.registration()))
                : Optional.empty();
    }

    private static Link link(String href) {
        return Link.to(href, "The registration, to read or to keep as PDF");
    }

    @Override
    public int place() {
        return 90;
    }
}
