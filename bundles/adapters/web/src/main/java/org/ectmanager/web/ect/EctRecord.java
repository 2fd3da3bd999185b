/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.ect;

import gg.jte.models.runtime.JteModel;
import java.util.Comparator;
import java.util.List;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.induction.SeeInductions.Seen;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.mail.RefusedWords;
import org.ectmanager.web.page.Screen;
import org.ectmanager.web.school.SchoolPanel.Panel;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The record of an early career teacher as a page, whoever looks at it. */
@Component(service = EctRecord.class)
public final class EctRecord {

    private final Templates templates = new StaticTemplates();
    private final List<EctPanel> panels;
    private final RefusedWords refused;

    @Activate
    public EctRecord(
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<EctPanel> panels,
            @Reference RefusedWords refused) {
        this.refused = refused;
        this.panels =
                panels.stream().sorted(Comparator.comparingInt(EctPanel::place)).toList();
    }

    /** @param change leads to where other people are named; none for whoever may not */
    JteModel page(Screen screen, Caller caller, Seen seen, String address, Link... change) {
        return page(screen, caller, seen, address, List.of(change), List.of());
    }

    /** @param offered where the appropriate body has more to read */
    JteModel own(Screen screen, Caller caller, Seen seen, String address, List<Link> offered) {
        return page(screen, caller, seen, address, List.of(), offered);
    }

    private JteModel page(
            Screen screen, Caller caller, Seen seen, String address, List<Link> change, List<Link> offered) {
        var shown = panels.stream()
                .flatMap(panel -> panel.panel(caller, seen.induction(), address).stream())
                .toList();
        return templates.ectRecord(
                noticed(screen, seen.induction(), address, shown),
                shown,
                EctFacts.of(seen, caller.person(), change.toArray(Link[]::new)),
                offered);
    }

    private Screen noticed(Screen screen, Induction induction, String address, List<Panel> shown) {
        var correct = address + "/" + CorrectInvitationPage.LAST;
        var noticed = induction.state() == State.LEFT
                ? refused.on(screen, induction.ect())
                : refused.onRecord(screen, induction.ect(), correct);
        for (var panel : shown) {
            noticed = panel.alert().map(noticed::saying).orElse(noticed);
        }
        return noticed;
    }
}
