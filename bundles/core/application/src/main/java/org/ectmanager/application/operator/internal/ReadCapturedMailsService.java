/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator.internal;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.operator.Operator;
import org.ectmanager.application.operator.ReadCapturedMails;
import org.ectmanager.application.platform.Platform;
import org.ectmanager.application.port.CapturedMails;
import org.ectmanager.application.port.CapturedMails.Captured;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.body.BodyId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class ReadCapturedMailsService implements ReadCapturedMails {

    private static final int MOST = 200;

    private final Platform platform;
    private final Transactions transactions;
    private final CapturedMails mails;

    @Activate
    public ReadCapturedMailsService(
            @Reference Platform platform, @Reference Transactions transactions, @Reference CapturedMails mails) {
        this.platform = platform;
        this.transactions = transactions;
        this.mails = mails;
    }

    @Override
    public boolean kept() {
        return platform.isSample();
    }

    @Override
    public List<Captured> latest(Operator operator, BodyId body) {
        return kept() ? transactions.in(operator.towards(body), () -> mails.latest(MOST)) : List.of();
    }

    @Override
    public Optional<Captured> find(Operator operator, BodyId body, long id) {
        return kept() ? transactions.in(operator.towards(body), () -> mails.find(id)) : Optional.empty();
    }
}
