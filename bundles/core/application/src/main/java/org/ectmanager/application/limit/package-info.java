/* SPDX-License-Identifier: Apache-2.0 */
/** How often one address may ask what is open to everybody. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.application.limit;
