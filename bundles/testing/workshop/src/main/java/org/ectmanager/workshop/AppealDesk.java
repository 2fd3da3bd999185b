/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import org.ectmanager.application.appeal.AppealReplies;
import org.ectmanager.application.appeal.RecordAppeal;
import org.ectmanager.application.appeal.internal.AppealChanges;
import org.ectmanager.application.appeal.internal.AppealEffects;
import org.ectmanager.application.appeal.internal.AppealFiles;
import org.ectmanager.application.appeal.internal.AppealRecords;
import org.ectmanager.application.appeal.internal.AppealRepliesService;
import org.ectmanager.application.appeal.internal.RecordAppealService;
import org.ectmanager.application.message.Teller;
import org.ectmanager.application.message.internal.Addresses;
import org.ectmanager.application.message.internal.AppealReminderTeller;
import org.ectmanager.application.message.internal.AppealTeller;
import org.ectmanager.application.message.internal.Recipients;
import org.ectmanager.application.permission.internal.PositionRights;
import org.ectmanager.application.port.Accounts;
import org.ectmanager.persistence.appeal.JdbcAppeals;

/** The use cases of appeals against decisions. */
public final class AppealDesk {

    public final RecordAppeal record;
    public final AppealReplies replies;
    final JdbcAppeals appeals;

    private final RegistrationDesk registration;

    AppealDesk(Workshop workshop, RegistrationDesk registration) {
        this.registration = registration;
        appeals = new JdbcAppeals(workshop.transactions);
        replies = new AppealRepliesService(workshop.transactions, new PositionRights(), appeals, registration.clocks);
        var files = new AppealFiles(
                appeals, registration.decisions, registration.inductions, registration.clocks, workshop.clock);
        var records = new AppealRecords(
                appeals,
                registration.followed,
                registration.happenings,
                new AppealEffects(registration.planning, registration.decisions, registration.reports, workshop.clock),
                workshop.ids);
        record = new RecordAppealService(
                workshop.transactions,
                new PositionRights(),
                files,
                records,
                new AppealChanges(files, records, workshop.clock));
    }

    Teller reminding(Recipients recipients, Accounts accounts, Addresses addresses) {
        return new AppealReminderTeller(replies, registration.inductions, recipients, accounts, addresses);
    }

    Teller teller(Recipients recipients, Addresses addresses) {
        return new AppealTeller(appeals, registration.decisions, registration.inductions, recipients, addresses);
    }
}
