/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.contract;

import java.time.Clock;
import java.util.Optional;
import org.ectmanager.application.contract.SettleContracts;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.web.ect.EctPanel;
import org.ectmanager.web.school.SchoolPanel.Panel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was said of the contract, on the early career teacher's record. */
@Component
public final class ContractsOfEctPanel implements EctPanel {

    private final SettleContracts contracts;
    private final Clock clock;

    @Activate
    public ContractsOfEctPanel(@Reference SettleContracts contracts, @Reference Clock clock) {
        this.contracts = contracts;
        this.clock = clock;
    }

    @Override
    public Optional<Panel> panel(Caller caller, Induction induction, String address) {
        var said = contracts.of(caller, induction.id());
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(ContractsTable.ofOne(said, clock), Optional.empty()));
    }

    @Override
    public int place() {
        return 30;
    }
}
