/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.agreement;

import java.util.Optional;
import org.ectmanager.application.agreement.SeeAcceptances;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.web.console.ConsoleTile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Schools that have not accepted what they have to; there where the body has agreements. */
@Component
public final class AgreementsTile implements ConsoleTile {

    private final SeeAcceptances acceptances;

    @Activate
    public AgreementsTile(@Reference SeeAcceptances acceptances) {
        this.acceptances = acceptances;
    }

    @Override
    public Optional<Tile> tile(Caller caller) {
        if (acceptances.agreements(caller).isEmpty()) {
            return Optional.empty();
        }
        var lacking = acceptances.lacking(caller);
        return Optional.of(new Tile(
                lacking,
                lacking == 1 ? "school has an agreement to accept" : "schools have an agreement to accept",
                "/" + caller.body() + "/console/agreements"));
    }

    @Override
    public int place() {
        return 14;
    }
}
