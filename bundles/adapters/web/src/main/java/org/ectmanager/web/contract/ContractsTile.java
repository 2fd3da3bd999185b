/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.contract;

import java.util.Optional;
import org.ectmanager.application.contract.SettleContracts;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.web.console.ConsoleTile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Contracts on record that schools say are wrong. */
@Component
public final class ContractsTile implements ConsoleTile {

    private final SettleContracts contracts;
    private final Rights rights;

    @Activate
    public ContractsTile(@Reference SettleContracts contracts, @Reference Rights rights) {
        this.contracts = contracts;
        this.rights = rights;
    }

    @Override
    public Optional<Tile> tile(Caller caller) {
        if (!rights.allows(caller, Right.AUTHORISE_ECT)) {
            return Optional.empty();
        }
        var waiting = contracts.waiting(caller).size();
        return Optional.of(new Tile(
                waiting,
                waiting == 1 ? "contract is wrong on record" : "contracts are wrong on record",
                "/" + caller.body() + "/console/contracts"));
    }

    @Override
    public int place() {
        return 35;
    }
}
