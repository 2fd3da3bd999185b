/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import java.util.List;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.documents.PdfDocuments;
import org.ectmanager.web.agreement.AgreementPaper;
import org.ectmanager.web.agreement.AgreementTextsPage;
import org.ectmanager.web.agreement.AgreementsPage;
import org.ectmanager.web.agreement.AgreementsPanel;
import org.ectmanager.web.agreement.ConsoleAgreementsPage;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.registration.AgreementNotices;
import org.ectmanager.web.registration.RegistrationNotices;
import org.ectmanager.web.registration.ToAgree;
import org.ectmanager.web.school.OwnSchools;
import org.ectmanager.workshop.Workshop;

/** The pages of the terms on which schools, and then their teachers, get in with an appropriate body. */
final class EntryPages {

    private EntryPages() {}

    static List<Page> all(Workshop workshop) {
        var paper = new AgreementPaper(new PdfDocuments(), workshop.bodies);
        return List.of(
                new AgreementTextsPage(workshop.bodies),
                new AgreementsPage(
                        workshop.entry.accept, paper, new OwnSchools(workshop.schoolDetails), workshop.clock),
                new ConsoleAgreementsPage(workshop.entry.see, paper, workshop.clock));
    }

    static RegistrationNotices notices(Workshop workshop) {
        return new RegistrationNotices(workshop.bodies, first(workshop), workshop.clock);
    }

    static ToAgree toAgree(Workshop workshop) {
        return new ToAgree(workshop.bodies, workshop.entry.accept, first(workshop));
    }

    static AgreementsPanel panel(Workshop workshop, Rights rights) {
        return new AgreementsPanel(workshop.entry.accept, first(workshop), rights, workshop.clock);
    }

    private static AgreementNotices first(Workshop workshop) {
        return new AgreementNotices(workshop.entry.accept);
    }
}
