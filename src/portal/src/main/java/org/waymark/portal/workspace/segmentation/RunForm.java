package org.waymark.portal.workspace.segmentation;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.waymark.segmentation.method.DontKnowUse;
import org.waymark.segmentation.method.MethodKind;
import org.waymark.segmentation.method.MethodOptions;
import org.waymark.segmentation.preparation.VariableCodes;
import org.waymark.segmentation.run.SegmentationSettings;
import org.waymark.survey.api.Variable;

/** What a run is asked to do beside the use of questions, as it is typed. */
public class RunForm implements Serializable {

    private final UUID survey;
    private String method;
    private String covariance;
    private List<String> covariates;
    private boolean sharedYes;
    private int references;
    private final Set<String> reversed;
    private int from;
    private int to;
    private int restarts;
    private int resamples;
    private long seed;
    private String scaling;
    private String missing;
    private String dontKnow;
    private String weights;

    /** @param variables of the survey */
    RunForm(SegmentationSettings settings, List<Variable> variables) {
        this.survey = settings.survey();
        this.reversed = new TreeSet<>(VariableCodes.resolve(settings.reversed(), variables).stream()
                .map(Variable::code)
                .toList());
        this.from = settings.from();
        this.to = settings.to();
        this.restarts = settings.restarts();
        this.resamples = settings.resamples();
        this.seed = settings.seed();
        this.scaling = settings.scaling();
        this.missing = settings.missing();
        this.dontKnow = settings.options().dontKnow();
        this.weights = settings.weights();
        this.method = settings.method();
        this.covariance = settings.options().covariance();
        this.covariates = settings.options().covariates();
        this.sharedYes = settings.options().sharedYes();
        this.references = settings.options().references();
    }

    /** What another method cannot do is taken back to what every method can. */
    void fitMethod() {
        MethodKind kind = kind();
        if (!kind.missings().contains(missing)) {
            missing = kind.missings().get(0);
        }
        if (!getDontKnows().contains(dontKnow)) {
            dontKnow = getDontKnows().get(0);
        }
        if (!kind.takesScaling()) {
            scaling = "none";
        }
    }

    MethodKind kind() {
        return MethodKind.find(method).orElse(MethodKind.KMEANS);
    }

    /** @param basisVariables codes of all variables of the basis: only what is there can be reversed */
    SegmentationSettings settings(List<String> basis, List<String> descriptors, List<String> basisVariables) {
        return new SegmentationSettings(
                survey,
                method,
                basis,
                descriptors,
                from,
                to,
                restarts,
                resamples,
                seed,
                scaling,
                missing,
                weights == null || weights.isBlank() ? null : weights,
                reversed.stream().filter(basisVariables::contains).toList(),
                options(descriptors));
    }

    /** Only what the method asks for: the fields of others are out of sight. */
    private MethodOptions options(List<String> descriptors) {
        MethodKind kind = kind();
        return new MethodOptions(
                covariance,
                kind == MethodKind.LATENT_CLASS
                        ? covariates.stream().filter(descriptors::contains).toList()
                        : List.of(),
                kind == MethodKind.KMEDOIDS && sharedYes,
                references,
                dontKnow);
    }

    Set<String> reversed() {
        return reversed;
    }

    public String getMethod() {
        return method;
    }

    /** Another method has its own usual way with “don’t know”. */
    public void setMethod(String method) {
        if (!method.equals(this.method)) {
            this.method = method;
            dontKnow = getDontKnows().get(0);
        }
    }

    /** The ways that the method has with “don’t know”, the usual one first. */
    public List<String> getDontKnows() {
        return kind().dontKnows().stream().map(DontKnowUse::code).toList();
    }

    public String getDontKnow() {
        return dontKnow;
    }

    public void setDontKnow(String dontKnow) {
        this.dontKnow = dontKnow;
    }

    public String getCovariance() {
        return covariance;
    }

    public void setCovariance(String covariance) {
        this.covariance = covariance;
    }

    public List<String> getCovariates() {
        return covariates;
    }

    public void setCovariates(List<String> covariates) {
        this.covariates = covariates;
    }

    public boolean isSharedYes() {
        return sharedYes;
    }

    public void setSharedYes(boolean sharedYes) {
        this.sharedYes = sharedYes;
    }

    public int getReferences() {
        return references;
    }

    public void setReferences(int references) {
        this.references = references;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = from;
    }

    public int getTo() {
        return to;
    }

    public void setTo(int to) {
        this.to = to;
    }

    public int getRestarts() {
        return restarts;
    }

    public void setRestarts(int restarts) {
        this.restarts = restarts;
    }

    public int getResamples() {
        return resamples;
    }

    public void setResamples(int resamples) {
        this.resamples = resamples;
    }

    public long getSeed() {
        return seed;
    }

    public void setSeed(long seed) {
        this.seed = seed;
    }

    public String getScaling() {
        return scaling;
    }

    public void setScaling(String scaling) {
        this.scaling = scaling;
    }

    public String getMissing() {
        return missing;
    }

    public void setMissing(String missing) {
        this.missing = missing;
    }

    public String getWeights() {
        return weights;
    }

    public void setWeights(String weights) {
        this.weights = weights;
    }
}
