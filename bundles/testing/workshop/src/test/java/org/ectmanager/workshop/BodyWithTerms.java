/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import java.util.List;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.spi.body.Agreement;
import org.ectmanager.spi.body.AllocationRule;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.ApprovalChecks;
import org.ectmanager.spi.body.BodyPolicy;
import org.ectmanager.spi.body.BodyProfile;
import org.ectmanager.spi.body.EntryRule;
import org.ectmanager.spi.body.RegistrationWindow;
import org.ectmanager.spi.body.WhoRegisters;

/** An appropriate body of the tests that says on what terms schools and teachers get in, and something else later. */
final class BodyWithTerms implements AppropriateBodyPlugin {

    private final Workshop workshop;
    private final BodyProfile profile;
    private BodyPolicy policy = BodyPolicy.standard();
    private List<Agreement> agreements = List.of();
    private EntryRule rule = EntryRule.standard();
    private AllocationRule allocation = AllocationRule.standard();
    private RegistrationWindow window = RegistrationWindow.standard();
    private WhoRegisters registers = WhoRegisters.standard();
    private ApprovalChecks checks = ApprovalChecks.standard();

    BodyWithTerms(Workshop workshop, Cast cast) {
        this.workshop = workshop;
        var like = workshop.bodies.find(cast.body()).orElseThrow().profile();
        profile = new BodyProfile(
                new BodyId(like.id() + "-terms"), like.name() + " with terms", "", like.branding(), like.help());
        workshop.bodies.arrive(this);
    }

    void says(BodyPolicy other) {
        again(() -> policy = other);
    }

    void says(Agreement... others) {
        again(() -> agreements = List.of(others));
    }

    void says(EntryRule other) {
        again(() -> rule = other);
    }

    void says(AllocationRule other) {
        again(() -> allocation = other);
    }

    void says(RegistrationWindow other) {
        again(() -> window = other);
    }

    void says(WhoRegisters other) {
        again(() -> registers = other);
    }

    void says(ApprovalChecks other) {
        again(() -> checks = other);
    }

    private void again(Runnable change) {
        workshop.bodies.leave(this);
        change.run();
        workshop.bodies.arrive(this);
    }

    @Override
    public BodyProfile profile() {
        return profile;
    }

    @Override
    public BodyPolicy policy() {
        return policy;
    }

    @Override
    public List<Agreement> agreements() {
        return agreements;
    }

    @Override
    public EntryRule entryRule() {
        return rule;
    }

    @Override
    public AllocationRule allocation() {
        return allocation;
    }

    @Override
    public RegistrationWindow registrationWindow() {
        return window;
    }

    @Override
    public WhoRegisters whoRegisters() {
        return registers;
    }

    @Override
    public ApprovalChecks approvalChecks() {
        return checks;
    }
}
