/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.contract;

import java.time.Clock;
import java.util.Optional;
import org.ectmanager.application.contract.SettleContracts;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.web.school.SchoolPanel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Contracts that the school said are wrong, on its dashboard while there are any. */
@Component
public final class ContractsPanel implements SchoolPanel {

    private final SettleContracts contracts;
    private final Rights rights;
    private final Clock clock;

    @Activate
    public ContractsPanel(@Reference SettleContracts contracts, @Reference Rights rights, @Reference Clock clock) {
        this.contracts = contracts;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public Optional<Panel> panel(Caller caller, SchoolId school) {
        if (!rights.allows(caller, Right.WRITE_REPORT, school)) {
            return Optional.empty();
        }
        var root = "/" + caller.body() + "/school/" + school.value() + "/ects/";
        var waiting = contracts.waitingAt(caller, school);
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                        ContractsTable.waiting(
                                "Contracts that wait for the appropriate body",
                                waiting,
                                correction -> root + correction.induction(),
                                clock),
                        Optional.empty()));
    }

    @Override
    public int place() {
        return 20;
    }
}
