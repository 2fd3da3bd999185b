/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.induction.internal;

import java.util.function.Supplier;
import org.ectmanager.application.induction.ReadAtOnce;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class ReadAtOnceService implements ReadAtOnce {

    private final Transactions transactions;

    @Activate
    public ReadAtOnceService(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public <T> T read(Caller caller, Supplier<T> work) {
        return transactions.in(caller.scope(), work);
    }
}
