/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.transaction;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Embeddable;

/** The key of every row that belongs to an appropriate body: led by the body. */
@Embeddable
public class BodyKey implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "body", nullable = false, updatable = false)
    private String body;

    @Column(name = "id", nullable = false, updatable = false)
    private long id;

    protected BodyKey() {}

    public BodyKey(String body, long id) {
        this.body = body;
        this.id = id;
    }

    public String body() {
        return body;
    }

    public long id() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BodyKey key && key.id == id && key.body.equals(body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(body, id);
    }
}
