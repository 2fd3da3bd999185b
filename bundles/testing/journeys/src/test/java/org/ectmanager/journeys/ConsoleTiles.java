/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import java.util.List;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.web.agreement.AgreementsTile;
import org.ectmanager.web.appeal.AppealsTile;
import org.ectmanager.web.console.ConsoleTile;
import org.ectmanager.web.console.ContactsTile;
import org.ectmanager.web.console.DecisionsTile;
import org.ectmanager.web.console.HeadsTile;
import org.ectmanager.web.console.OperatorReadsTile;
import org.ectmanager.web.console.RegistrationsTile;
import org.ectmanager.web.console.ReportsTile;
import org.ectmanager.web.console.SchoolNewsTile;
import org.ectmanager.web.console.SchoolsTile;
import org.ectmanager.web.contract.ContractsTile;
import org.ectmanager.web.ending.KeptRecordsTile;
import org.ectmanager.web.leaving.LeaversTile;
import org.ectmanager.web.post.AnnouncedTile;
import org.ectmanager.workshop.RegistrationDesk;
import org.ectmanager.workshop.ReportDesk;
import org.ectmanager.workshop.Workshop;

/** All that an appropriate body's home page says waits. */
final class ConsoleTiles {

    private ConsoleTiles() {}

    static List<ConsoleTile> all(Workshop workshop, RegistrationDesk desk, ReportDesk reports, Rights rights) {
        return List.of(
                new SchoolsTile(workshop.decideEntry, rights),
                new SchoolNewsTile(workshop.registerNews, rights),
                new AgreementsTile(workshop.entry.see),
                new HeadsTile(workshop.confirmHeads, rights),
                new RegistrationsTile(desk.authorise, rights, workshop.clock),
                new ReportsTile(reports.review, rights, workshop.bodies, workshop.clock),
                new ContractsTile(reports.settle, rights),
                new AnnouncedTile(reports.announced, rights),
                new LeaversTile(reports.leaving, rights),
                new KeptRecordsTile(reports.endings),
                new ContactsTile(desk.contacts),
                new DecisionsTile(reports.decide, rights, workshop.clock),
                new AppealsTile(reports.appeals.replies, rights, workshop.clock),
                new OperatorReadsTile(reports.operatorReads, rights));
    }
}
