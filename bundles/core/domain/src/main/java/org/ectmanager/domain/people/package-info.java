/* SPDX-License-Identifier: Apache-2.0 */
/** People who work in the product, and the positions that give them rights. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.1.0")
package org.ectmanager.domain.people;
