/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ectmanager.application.appeal.AppealReplies;
import org.ectmanager.application.appeal.AppealReplies.Waiting;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.message.Letter.Draft;
import org.ectmanager.application.message.Teller;
import org.ectmanager.application.port.Accounts;
import org.ectmanager.application.port.Accounts.ContactPreferences;
import org.ectmanager.application.port.Inductions;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reminds those who decide of the last day to reply to an appeal (R49). Names nobody. */
@Component
public final class AppealReminderTeller implements Teller {

    private static final String OVERDUE = "overdue-";

    private final AppealReplies replies;
    private final Inductions inductions;
    private final Recipients recipients;
    private final Accounts accounts;
    private final Addresses addresses;

    @Activate
    public AppealReminderTeller(
            @Reference AppealReplies replies,
            @Reference Inductions inductions,
            @Reference Recipients recipients,
            @Reference Accounts accounts,
            @Reference Addresses addresses) {
        this.replies = replies;
        this.inductions = inductions;
        this.recipients = recipients;
        this.accounts = accounts;
        this.addresses = addresses;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("appeal.reminder");
    }

    /** Nothing when the reply was recorded, or the appeal ended, before this could be told. */
    @Override
    public List<Draft> letters(AppropriateBodyPlugin body, String kind, Map<String, String> facts) {
        return replies.of(body.profile().id(), Long.parseLong(facts.get("decision")))
                .map(waiting -> letters(body, waiting, facts.get("step")))
                .orElse(List.of());
    }

    private List<Draft> letters(AppropriateBodyPlugin body, Waiting waiting, String step) {
        return recipients
                .deciders(inductions.find(waiting.induction()).orElseThrow())
                .filter(reader -> step.startsWith(OVERDUE) || wantsReminders(reader))
                .map(reader -> reader.asked(
                        Letter.to(body.profile(), reader.person(), subject(step))
                                .say(
                                        "A copy of a notice of appeal is on record, and no reply to it. Say whether you defend the"
                                                + " decision, and record that you have, by the end of "
                                                + Reason.day(waiting.by().lastDay()) + " (R49)."
                                                + (step.startsWith(OVERDUE)
                                                        ? " That day is over: reply at once."
                                                        : "")),
                        path -> addresses.under(body, path),
                        "Open the appeal",
                        "console/decisions/" + waiting.decision() + "/appeal"))
                .toList();
    }

    private static String subject(String step) {
        return switch (step) {
            case "week-before" -> "The reply to an appeal is due within a week";
            case "day-before" -> "The reply to an appeal is due tomorrow";
            case OVERDUE + "0" -> "The reply to an appeal is overdue";
            default -> "The reply to an appeal is still overdue";
        };
    }

    private boolean wantsReminders(Reader reader) {
        return accounts.preferences(reader.person().id())
                .orElse(ContactPreferences.UNTIL_CHOSEN)
                .reminders();
    }
}
