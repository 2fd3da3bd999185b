/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration.internal;

import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.Evidence;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.registration.ReadDecidedRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class ReadDecidedRegistrationService implements ReadDecidedRegistration {

    private final Transactions transactions;
    private final Rights rights;
    private final RegistrationRecords records;
    private final Paperwork paperwork;

    @Activate
    public ReadDecidedRegistrationService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference RegistrationRecords records,
            @Reference Paperwork paperwork) {
        this.transactions = transactions;
        this.rights = rights;
        this.records = records;
        this.paperwork = paperwork;
    }

    @Override
    public Optional<Evidence.File> paper(Caller caller, long registration) {
        rights.require(caller, Right.SEE_ALL_SCHOOLS);
        return transactions.in(
                caller.scope(), () -> records.registrations().find(registration).flatMap(paperwork::kept));
    }
}
