/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.body.internal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.ectmanager.application.plugin.Presence;
import org.ectmanager.application.plugin.Watched;
import org.ectmanager.spi.body.Agreement;
import org.ectmanager.spi.body.AllocationRule;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.ApprovalChecks;
import org.ectmanager.spi.body.EntryRule;
import org.ectmanager.spi.body.RegistrationWindow;
import org.ectmanager.spi.body.WhoRegisters;

/** On what terms schools, and then their teachers, get in with a body. */
record GettingIn(
        List<Agreement> agreements,
        EntryRule rule,
        AllocationRule allocation,
        RegistrationWindow window,
        WhoRegisters registers,
        ApprovalChecks checks) {

    private static final int MOST_AGREEMENTS = 10;

    GettingIn {
        agreements = List.copyOf(agreements);
        requireNonNull(rule, "entryRule");
        requireNonNull(allocation, "allocation");
        requireNonNull(window, "registrationWindow");
        requireNonNull(registers, "whoRegisters");
        requireNonNull(checks, "approvalChecks");
        rule.questions().ifPresent(FitQuestions::of);
        if (agreements.size() > MOST_AGREEMENTS
                || agreements.stream().map(Agreement::id).distinct().count() < agreements.size()) {
            throw new Presence.Unfit("its agreements are up to " + MOST_AGREEMENTS + ", each of an id of its own");
        }
    }

    static GettingIn of(AppropriateBodyPlugin plugin, Watched watched) {
        var allocation = requireNonNull(plugin.allocation(), "allocation");
        return new GettingIn(
                plugin.agreements(),
                plugin.entryRule(),
                school -> watched.ask(() -> allocation.overseer(school)).flatMap(each -> each),
                plugin.registrationWindow(),
                plugin.whoRegisters(),
                plugin.approvalChecks());
    }
}
