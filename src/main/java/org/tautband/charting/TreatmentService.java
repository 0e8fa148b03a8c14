package org.tautband.charting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.accounts.Access;
import org.tautband.anatomy.BodyRegion;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditSubject;
import org.tautband.common.InputCheck;
import org.tautband.common.UnknownIdException;

/** Records treated areas and used products in a draft. Changes answer the visit as it then stands. */
@Service
@PreAuthorize(Access.CHARTS)
public class TreatmentService {

    /** The longest that one area is treated in one visit. */
    public static final int MINUTES_MAX = 180;

    /** The most products in one visit. */
    public static final int PRODUCTS_MAX = 20;

    private static final int SUGGESTED = 200;
    private static final String AREA = "treated_area";
    private static final String PRODUCT = "used_product";

    private final TreatedAreaRepository areas;
    private final UsedProductRepository products;
    private final DraftChanges drafts;

    TreatmentService(TreatedAreaRepository areas, UsedProductRepository products, DraftChanges drafts) {
        this.areas = areas;
        this.products = products;
        this.drafts = drafts;
    }

    /** Adds an area; one that is in the visit already is not added again. */
    @Transactional
    public VisitDetails addArea(VisitId visit, BodyRegion area) {
        TreatmentSession session = drafts.lock(Optional.of(visit.value()), "visit");
        if (areas.existsBySessionIdAndArea(session.id(), area)) {
            return unchanged(session);
        }
        TreatedArea added = areas.save(new TreatedArea(session, area));
        return recorded(session, AuditAction.CREATED, AREA, added.id());
    }

    /**
     * Says how many minutes an area was treated; none when it is not known.
     *
     * @throws org.tautband.common.StaleVersionException when it was changed since {@code version} was read
     */
    @Transactional
    public VisitDetails setMinutes(TreatedAreaId id, long version, @Nullable Integer minutes) {
        InputCheck check = new InputCheck();
        check.range("minutes", minutes, 1, MINUTES_MAX);
        check.done();
        TreatmentSession session = lockVisitOf(id);
        area(id).take(version, minutes);
        return recorded(session, AuditAction.CHANGED, AREA, id.value());
    }

    @Transactional
    public VisitDetails removeArea(TreatedAreaId id) {
        TreatmentSession session = lockVisitOf(id);
        areas.delete(area(id));
        return recorded(session, AuditAction.REMOVED, AREA, id.value());
    }

    /** Adds a product; one of the same name is not added again. */
    @Transactional
    public VisitDetails addProduct(VisitId visit, String name) {
        InputCheck check = new InputCheck();
        String clean = check.required("product", name, UsedProductDetails.NAME_MAX);
        check.done();
        TreatmentSession session = drafts.lock(Optional.of(visit.value()), "visit");
        if (products.existsBySessionIdAndNameIgnoreCase(session.id(), clean)) {
            return unchanged(session);
        }
        int used = products.findBySessionIdOrderByPosition(session.id()).size();
        check.require(used < PRODUCTS_MAX, "product", "charting.error.products", PRODUCTS_MAX);
        check.done();
        UsedProduct added = products.save(new UsedProduct(session, products.lastPosition(session.id()) + 1, clean));
        return recorded(session, AuditAction.CREATED, PRODUCT, added.id());
    }

    @Transactional
    public VisitDetails removeProduct(UsedProductId id) {
        TreatmentSession session = drafts.lock(products.sessionOf(id.value()), PRODUCT);
        products.deleteById(id.value());
        return recorded(session, AuditAction.REMOVED, PRODUCT, id.value());
    }

    /** Names of products that this clinic used before, the most used first. */
    @Transactional(readOnly = true)
    public List<String> productsUsedBefore() {
        return products.names(Limit.of(SUGGESTED));
    }

    private VisitDetails unchanged(TreatmentSession session) {
        return recorded(session, AuditAction.VIEWED, "visit", session.id());
    }

    private TreatmentSession lockVisitOf(TreatedAreaId id) {
        return drafts.lock(areas.sessionOf(id.value()), AREA);
    }

    private VisitDetails recorded(TreatmentSession session, AuditAction action, String kind, UUID id) {
        return drafts.recorded(session, action, AuditSubject.of(kind, id, session.clientId()));
    }

    private TreatedArea area(TreatedAreaId id) {
        return areas.findById(id.value()).orElseThrow(() -> new UnknownIdException(AREA));
    }
}
