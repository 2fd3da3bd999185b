/* SPDX-License-Identifier: Apache-2.0 */
/** What a report asks, as values: an appropriate body's own questions beside those that the law asks for (P11, P12). */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.2.0")
package org.ectmanager.domain.form;
